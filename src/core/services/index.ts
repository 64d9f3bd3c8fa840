/** Every product whose words are known, one file each, in alphabetical order. */
import { aiohttp } from './aiohttp.ts';
import { akamai } from './akamai.ts';
import { apache } from './apache.ts';
import { apiGateway } from './api-gateway.ts';
import { apigee } from './apigee.ts';
import { aspnetCore } from './aspnet-core.ts';
import { authlib } from './authlib.ts';
import { aws } from './aws.ts';
import { awsWaf } from './aws-waf.ts';
import { azureApiManagement } from './azure-api-management.ts';
import { azureAppService } from './azure-app-service.ts';
import { azureFrontDoor } from './azure-front-door.ts';
import { azureStorage } from './azure-storage.ts';
import { blueCoat } from './blue-coat.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cloudfront } from './cloudfront.ts';
import { codeigniter } from './codeigniter.ts';
import { consul } from './consul.ts';
import { couchdb } from './couchdb.ts';
import { datadome } from './datadome.ts';
import { devise } from './devise.ts';
import { djRest } from './dj-rest.ts';
import { django } from './django.ts';
import { djangoRestFramework } from './django-rest-framework.ts';
import { doorkeeper } from './doorkeeper.ts';
import { elasticsearch } from './elasticsearch.ts';
import { english } from './english.ts';
import { envoy } from './envoy.ts';
import { etcd } from './etcd.ts';
import { expressJwt } from './express-jwt.ts';
import { expressOauth2JwtBearer } from './express-oauth2-jwt-bearer.ts';
import { expressSessionStack } from './express-session-stack.ts';
import { f5 } from './f5.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fastly } from './fastly.ts';
import { feathers } from './feathers.ts';
import { flask } from './flask.ts';
import { flaskJwtExtended } from './flask-jwt-extended.ts';
import { githubPages } from './github-pages.ts';
import { goOidc } from './go-oidc.ts';
import { golangJwt } from './golang-jwt.ts';
import { googleCloud } from './google-cloud.ts';
import { graphql } from './graphql.ts';
import { h2o } from './h2o.ts';
import { hapi } from './hapi.ts';
import { haproxy } from './haproxy.ts';
import { hasura } from './hasura.ts';
import { hono } from './hono.ts';
import { human } from './human.ts';
import { identityModel } from './identity-model.ts';
import { iis } from './iis.ts';
import { imperva } from './imperva.ts';
import { influxdb } from './influxdb.ts';
import { javaJwt } from './java-jwt.ts';
import { jenkins } from './jenkins.ts';
import { jetty } from './jetty.ts';
import { jjwt } from './jjwt.ts';
import { jose } from './jose.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { jupyter } from './jupyter.ts';
import { jwksRsa } from './jwks-rsa.ts';
import { koa } from './koa.ts';
import { kong } from './kong.ts';
import { kubernetes } from './kubernetes.ts';
import { laravel } from './laravel.ts';
import { lighttpd } from './lighttpd.ts';
import { litespeed } from './litespeed.ts';
import { mcp } from './mcp.ts';
import { micronaut } from './micronaut.ts';
import { minio } from './minio.ts';
import { mitmproxy } from './mitmproxy.ts';
import { modsecurity } from './modsecurity.ts';
import { nestjs } from './nestjs.ts';
import { netlify } from './netlify.ts';
import { next } from './next.ts';
import { nginx } from './nginx.ts';
import { nimbus } from './nimbus.ts';
import { nomad } from './nomad.ts';
import { oauth2Proxy } from './oauth2-proxy.ts';
import { openstack } from './openstack.ts';
import { passport } from './passport.ts';
import { phoenix } from './phoenix.ts';
import { phpJwt } from './php-jwt.ts';
import { play } from './play.ts';
import { postgrest } from './postgrest.ts';
import { proxmox } from './proxmox.ts';
import { pyjwt } from './pyjwt.ts';
import { pyramid } from './pyramid.ts';
import { rabbitmq } from './rabbitmq.ts';
import { rack } from './rack.ts';
import { rails } from './rails.ts';
import { rubyJwt } from './ruby-jwt.ts';
import type { Service } from './service.ts';
import { simpleJwt } from './simple-jwt.ts';
import { springSecurity } from './spring-security.ts';
import { squid } from './squid.ts';
import { sucuri } from './sucuri.ts';
import { symfony } from './symfony.ts';
import { tomcat } from './tomcat.ts';
import { tornado } from './tornado.ts';
import { traefik } from './traefik.ts';
import { transmission } from './transmission.ts';
import { tyk } from './tyk.ts';
import { vault } from './vault.ts';
import { vercel } from './vercel.ts';
import { vite } from './vite.ts';
import { webFilters } from './web-filters.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { woocommerce } from './woocommerce.ts';
import { wordfence } from './wordfence.ts';
import { wordpress } from './wordpress.ts';
import { zscaler } from './zscaler.ts';

export const SERVICES: readonly Service[] = [
  aiohttp,
  akamai,
  apache,
  apiGateway,
  apigee,
  aspnetCore,
  authlib,
  aws,
  awsWaf,
  azureApiManagement,
  azureAppService,
  azureFrontDoor,
  azureStorage,
  blueCoat,
  caddy,
  cloudflare,
  cloudflareAccess,
  cloudfront,
  codeigniter,
  consul,
  couchdb,
  datadome,
  devise,
  djRest,
  django,
  djangoRestFramework,
  doorkeeper,
  elasticsearch,
  english,
  envoy,
  etcd,
  expressJwt,
  expressOauth2JwtBearer,
  expressSessionStack,
  f5,
  fastapi,
  fastify,
  fastly,
  feathers,
  flask,
  flaskJwtExtended,
  githubPages,
  goOidc,
  golangJwt,
  googleCloud,
  graphql,
  h2o,
  hapi,
  haproxy,
  hasura,
  hono,
  human,
  identityModel,
  iis,
  imperva,
  influxdb,
  javaJwt,
  jenkins,
  jetty,
  jjwt,
  jose,
  jsonwebtoken,
  jupyter,
  jwksRsa,
  koa,
  kong,
  kubernetes,
  laravel,
  lighttpd,
  litespeed,
  mcp,
  micronaut,
  minio,
  mitmproxy,
  modsecurity,
  nestjs,
  netlify,
  next,
  nginx,
  nimbus,
  nomad,
  oauth2Proxy,
  openstack,
  passport,
  phoenix,
  phpJwt,
  play,
  postgrest,
  proxmox,
  pyjwt,
  pyramid,
  rabbitmq,
  rack,
  rails,
  rubyJwt,
  simpleJwt,
  springSecurity,
  squid,
  sucuri,
  symfony,
  tomcat,
  tornado,
  traefik,
  transmission,
  tyk,
  vault,
  vercel,
  vite,
  webFilters,
  webpackDevServer,
  woocommerce,
  wordfence,
  wordpress,
  zscaler,
];
