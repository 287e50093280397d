import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** Sets the headers that keep a browser from doing anything with our pages but showing them. */
export function securityHeaders(publicUrl: string): (request: IncomingMessage, response: ServerResponse) => void {
  const https = publicUrl.startsWith('https:');
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // React sets styles through the CSSOM, which needs no 'unsafe-inline'
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return (request, response) => {
    protect(request, response, (error) => {
      if (error !== undefined) throw error;
    });
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  };
}
