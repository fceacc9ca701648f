// The page's first script: it records all later policy violations.
const violations = [];
globalThis.violations = violations;
addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
