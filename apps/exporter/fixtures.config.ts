import { defineConfig } from "vitest/config";

/** Makes the edited Word files anew, where LibreOffice is: `npm run fixtures`. */
export default defineConfig({ test: { include: ["src/verify/edited-word.make.ts"], testTimeout: 120_000 } });
