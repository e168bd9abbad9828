// Stands here for one release, for services that name it: the start moved to app/run.
import "../run/start.mjs";
