import { speak } from '../lib/text';
import english from '../public/_locales/en/messages.json';

speak('en', english);
