import { config } from "zod";

config({ jitless: true });
void import("../reader/reading-worker.ts");
