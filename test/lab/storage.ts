import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * The state of one provider, in memory and gone with it. The library's own memory adapter would do, but
 * warns on every start that it is meant for development.
 */
export function memoryStorage(): (model: string) => Adapter {
  const entries = new Map<string, AdapterPayload>();
  const by = async (match: (payload: AdapterPayload) => boolean) =>
    [...entries.values()].find(match);

  return (model) => ({
    upsert: async (id, payload) => {
      entries.set(`${model}:${id}`, payload);
    },
    find: async (id) => entries.get(`${model}:${id}`),
    findByUid: (uid) => by((payload) => payload.uid === uid),
    findByUserCode: (code) => by((payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = entries.get(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, payload] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
