// Entry point of the action `snapshot`. It loads the same program, which knows its task from the name of this file (entry-file.ts).
import './index.ts';
