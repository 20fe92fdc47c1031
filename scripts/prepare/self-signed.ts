/** A certificate for this machine that no authority vouches for: for tests and measurements that need TLS. */
import { createHash, X509Certificate } from 'node:crypto'

/**
 * For `localhost`, 127.0.0.1, and 0.0.0.0, which reaches this machine but counts as another one. The key is published
 * here, and therefore no secret.
 */
export const SELF_SIGNED = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBojCCAUegAwIBAgIUGp1oZWQgsAqCWPrsd0uADUaHNRgwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODAwNTgzNloYDzIxMjYxMTA0
MDA1ODM2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARfKsk6+etLPvl5TKtDsOBt14AE7k+gjHdXNlKdebeFWazQ7a4+wTyf
Gj4bD4rtUEMKQVuIrP87aTPX8eMF4BEvo3UwczAdBgNVHQ4EFgQUE8Tk+geHwsAx
BOgPcKF4+RQ3ksEwHwYDVR0jBBgwFoAUE8Tk+geHwsAxBOgPcKF4+RQ3ksEwDwYD
VR0TAQH/BAUwAwEB/zAgBgNVHREEGTAXgglsb2NhbGhvc3SHBH8AAAGHBAAAAAAw
CgYIKoZIzj0EAwIDSQAwRgIhAIHRtDngeqOILXVl6np5bfN31Y3hWUg8xKkR4mRC
vb1aAiEAtI1u+qsTcF8+akojqjm7NipPGoDflbPQYRTfe/XuKwo=
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoUUkRcYkpttGn6N0
9bBk4zreGGcG5uQYFp7h7zk9ioehRANCAARfKsk6+etLPvl5TKtDsOBt14AE7k+g
jHdXNlKdebeFWazQ7a4+wTyfGj4bD4rtUEMKQVuIrP87aTPX8eMF4BEv
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
