// Here the runner begins at the end of the job. It is the same program: by the name of this file it knows that main is over.
import './index.js';
