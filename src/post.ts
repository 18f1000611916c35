// Entry point of the post step. It loads the same program, which detects the phase from the name of this file.
import './index.ts';
