import { dossierStories } from './dossier-stories';
import { headerStories } from './header-stories';
import { peopleStories } from './people-stories';
import { standingStories } from './standing-stories';
import { tellStories } from './tell-stories';

tellStories('header', headerStories);
tellStories('standing', standingStories);
tellStories('people', peopleStories);
tellStories('dossier', dossierStories);
