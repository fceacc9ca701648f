import { openFirefox } from '../../scripts/browsers/openFirefox.mjs';
import { describeStories } from './support/describeStories.js';

describeStories('Firefox', openFirefox);
