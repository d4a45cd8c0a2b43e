// The whole of it, in one place to start from; each part says in its own file what it proves.
import './architecture/builds.ts';
import './architecture/built-files.ts';
import './architecture/circles.ts';
import './architecture/forms.ts';
import './architecture/hosts.ts';
import './architecture/lists.ts';
import './architecture/locales.ts';
import './architecture/looks.ts';
import './architecture/marks.ts';
import './architecture/pages.ts';
import './architecture/regexes.ts';
import './architecture/rooms.ts';
import './architecture/sizes.ts';
import './architecture/texts.ts';
import './architecture/waiting.ts';
import './architecture/words.ts';
import './architecture/zones.ts';
