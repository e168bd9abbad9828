// Loaded into the server before anything else: when the start command dies without a word
// (kill -9), the channel to it closes, and the server ends in good order by itself.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
