import { config } from "zod";

// The page's policy allows no script made from text; asked not to, the schemas do not even try.
config({ jitless: true });
void import("../local-page.tsx");
