import { popupStories, settingsStories, welcomeStories } from './beside-stories';
import { deskStories } from './desk-stories';
import { mergeStories, timelineStories } from './merge-stories';
import { pipelineStories } from './pipeline-stories';
import { stateStories } from './state-stories';
import { teamStories } from './team-stories';
import { tellStories } from './tell-stories';
import { vaultStories } from './vault-stories';

tellStories('state', stateStories);
tellStories('popup', popupStories);
tellStories('welcome', welcomeStories);
tellStories('settings', settingsStories);
tellStories('vault', vaultStories);
tellStories('merge', mergeStories);
tellStories('timeline', timelineStories);
tellStories('pipeline', pipelineStories);
tellStories('desk', deskStories);
tellStories('team', teamStories);
