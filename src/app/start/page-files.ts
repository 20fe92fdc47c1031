// The first script has come and begins to run: the line is free while the processor works, so that what the
// page of this address shows later can come (src/app/start/boot.js).
globalThis.fetchRest?.()
