import { openFirefox } from '../../scripts/browsers/openFirefox.mjs';
import { describeDemo } from './support/describeDemo.js';

describeDemo('Firefox', openFirefox);
