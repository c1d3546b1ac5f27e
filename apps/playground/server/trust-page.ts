/**
 * Office.js takes a host that is not https only where the person has said that they trust it. It asks a page
 * beside the library for that answer; Microsoft's remembers what was said on an earlier day. Whoever starts the
 * playground trusts their own machine, so this one says yes, to the page that asked and to no other site.
 */
export const TRUST_PAGE = `<!doctype html>
<html lang="en-GB">
  <title>Trust</title>
  <script>
    addEventListener("message", (event) => {
      if (event.origin !== location.origin) return;
      event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
    });
  </script>
</html>`;
