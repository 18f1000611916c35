// Entry point of the post step. It loads the same program, which knows its task from the name of this file (entry-file.ts).
import './index.ts';
