import { config } from "zod";

config({ jitless: true });
void import("../publish/pdf-worker.ts");
