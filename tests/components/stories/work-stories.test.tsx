import { contactStories } from './contact-stories';
import { eventStories } from './event-stories';
import { flagStories } from './flag-stories';
import { paperStories } from './paper-stories';
import { salesStories } from './sales-stories';
import { stepsStories } from './steps-stories';
import { tellStories } from './tell-stories';
import { draftingStories, sendStories } from './writing-stories';

tellStories('steps', stepsStories);
tellStories('contact', contactStories);
tellStories('event', eventStories);
tellStories('flag', flagStories);
tellStories('send', sendStories);
tellStories('drafting', draftingStories);
tellStories('paper', paperStories);
tellStories('sales', salesStories);
