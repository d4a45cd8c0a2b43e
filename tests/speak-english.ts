import { speak } from '../lib/text';
import { english } from './texts';

speak('en', english);
