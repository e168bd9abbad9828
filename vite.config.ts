import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { denyImports, envOnlyMacros } from "vite-env-only";

const at = (folder: string) => path.resolve(import.meta.dirname, folder);

export default defineConfig({
  resolve: { alias: { "~db": at("db"), "~search": at("search"), "~": at("app") } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [at("node_modules")],
        quietDeps: true,
        silenceDeprecations: ["import", "global-builtin", "color-functions", "mixed-decls", "if-function"],
      },
    },
  },
  plugins: [
    // Without this a component that imports db/client builds, and ships `pg` to the browser. Pages name what a search
    // asks (search/port.ts, search/query.ts): those have no engine behind them.
    denyImports({
      client: { files: ["db/**", "search/*/**", "app/usecases/**", "app/matching/**", "app/server/**", "app/run/**"] },
    }),
    envOnlyMacros(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
});
