// Entry point of the post step. The program is the same; it checks the name of this file to know the phase.
import './index.js';
