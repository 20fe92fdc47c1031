/** A certificate for this machine that no authority vouches for: for tests and measurements that need TLS. */
import { createHash, X509Certificate } from 'node:crypto'

/** For `localhost` and 127.0.0.1. The key is published here, and therefore no secret. */
export const SELF_SIGNED = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUaTb9jpl2qwrw8FQnTf9uAxdxSDkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzAzMjcyOFoYDzIxMjYxMDMw
MDMyNzI4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARtllzgrnrCgXzAnvnZkLa6lOLVXsQI84DbrQjdmgufpbyr5wXGLaeR
5unFgYOHHcEkgJmZHkOxsEsbrcGEOlnGo28wbTAdBgNVHQ4EFgQU7qLnAlGCr06b
q7sQBgDyW6E0EIkwHwYDVR0jBBgwFoAU7qLnAlGCr06bq7sQBgDyW6E0EIkwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgLVmBAHas8mOqpMbb00oTVtkO1CPkPiYo6ZyMsAGOKS4CIQCo
atumiNV0lqySswWucpdPEtHBqtpD7jUf4qEic+njDA==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBpI6sSdZxZA9mf+s
AQfbM+jeAgI4/mgQWAlbXo2/vv+hRANCAARtllzgrnrCgXzAnvnZkLa6lOLVXsQI
84DbrQjdmgufpbyr5wXGLaeR5unFgYOHHcEkgJmZHkOxsEsbrcGEOlnG
-----END PRIVATE KEY-----`,
}

/**
 * Chromium's argument to trust this certificate. Not Playwright's `ignoreHTTPSErrors`: Chromium keeps nothing in
 * its cache that came with a certificate error, and each warm load would be a cold one.
 */
export function trustSelfSigned(): string {
  const publicKey = new X509Certificate(SELF_SIGNED.cert).publicKey.export({ type: 'spki', format: 'der' })
  const hash = createHash('sha256').update(publicKey).digest('base64')
  return `--ignore-certificate-errors-spki-list=${hash}`
}
