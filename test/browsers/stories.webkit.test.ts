import { openWebKit } from '../../scripts/browsers/openWebKit.mjs';
import { describeStories } from './support/describeStories.js';

describeStories('WebKit', openWebKit);
