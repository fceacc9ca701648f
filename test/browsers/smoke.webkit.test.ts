import { openWebKit } from '../../scripts/browsers/openWebKit.mjs';
import { describeDemo } from './support/describeDemo.js';

describeDemo('WebKit', openWebKit);
