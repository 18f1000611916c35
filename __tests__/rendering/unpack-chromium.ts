import chromium from '@sparticuz/chromium';

// A program of its own: the package unpacks into the folder for temporary files, which the caller sets for this process alone.
await chromium.executablePath();
