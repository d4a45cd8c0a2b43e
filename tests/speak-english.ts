import { speak } from '../lib/text';
import { english } from './english';

speak('en', english);
