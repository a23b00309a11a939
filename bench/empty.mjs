// Starts Node.js and ends it.
