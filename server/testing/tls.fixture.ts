/** A certificate for `localhost` that nobody vouches for, and its key, which is therefore no secret. */
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
