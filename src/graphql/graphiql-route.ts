import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RouteHandlerMethod } from 'fastify';
import { questions } from './questions.ts';

/** The handler of `/graphiql`: a page to ask in, whole without the internet, with the example questions as its tabs. */
export function graphiqlRoute(): RouteHandlerMethod {
  let page: { readonly html: string; readonly zipped: Buffer; readonly policy: string } | undefined;
  return (request, reply) => {
    page ??= render();
    const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zip) void reply.header('content-encoding', 'gzip');
    return reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept-encoding')
      .header('content-security-policy', page.policy)
      .send(zip ? page.zipped : page.html);
  };
}

function render() {
  const html = renderGraphiQL({
    title: 'zeren',
    endpoint: '/graphql',
    defaultTabs: questions().map(({ text }) => ({ query: text })),
  });
  return { html, zipped: gzipSync(html), policy: policyOf(html) };
}

/** Only the scripts of the page itself run, and they speak to this server alone. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob: data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
