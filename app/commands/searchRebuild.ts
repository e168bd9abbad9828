// Stands here for one release, for scheduled tasks that name it: the command moved to app/run/commands.
import "~/run/commands/searchRebuild";
