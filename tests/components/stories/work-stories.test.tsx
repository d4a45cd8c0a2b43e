import { flagStories } from './flag-stories';
import { stepsStories } from './steps-stories';
import { tellStories } from './tell-stories';
import { draftingStories, sendStories } from './writing-stories';

tellStories('steps', stepsStories);
tellStories('flag', flagStories);
tellStories('send', sendStories);
tellStories('drafting', draftingStories);
