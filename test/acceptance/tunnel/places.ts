/**
 * Where things are. Between the router and AWS's two ends is an internet that forwards and sees everything.
 *
 *     site host ── router ── internet ── end 1 ── cloud host
 *                                    └── end 2 ──┘
 */
export const PLACES = {
  cloud: { network: '10.10.0.0/16', host: '10.10.1.10' },
  site: { network: '10.20.0.0/16', host: '10.20.1.10', gateway: '10.20.1.1' },
  router: { address: '198.51.100.2', internet: '198.51.100.1' },
  ends: [
    { namespace: 'end1', address: '203.0.113.2', internet: '203.0.113.1', inner: '10.10.1.129', outer: '10.10.1.130' },
    { namespace: 'end2', address: '203.0.113.6', internet: '203.0.113.5', inner: '10.10.1.133', outer: '10.10.1.134' },
  ],
} as const;

const { cloud, site, router, ends } = PLACES;

/** Lines of bash that make all of it, in a world. */
export const MAKE_PLACES = `
for one in site router internet end1 end2 cloud; do
  ip netns add $one
  ip -n $one link set lo up
done
join() {
  ip link add $2 netns $1 type veth peer name $5 netns $4
  ip -n $1 address add $3 dev $2; ip -n $1 link set $2 up
  ip -n $4 address add $6 dev $5; ip -n $4 link set $5 up
}
join site lan ${site.host}/24 router lan ${site.gateway}/24
ip -n site route add default via ${site.gateway}
join router wan ${router.address}/24 internet router ${router.internet}/24
ip -n router route add default via ${router.internet}
ip -n cloud address add ${cloud.host}/32 dev lo
${ends
  .map(
    ({ namespace, address, internet, inner, outer }) => `
join ${namespace} wan ${address}/30 internet ${namespace} ${internet}/30
ip -n ${namespace} route add 198.51.100.0/24 via ${internet}
join cloud ${namespace} ${inner}/30 ${namespace} cloud ${outer}/30
ip -n ${namespace} route add ${cloud.host}/32 via ${inner}
ip netns exec ${namespace} sysctl -q -w net.ipv4.ip_forward=1
`,
  )
  .join('')}
ip netns exec internet sysctl -q -w net.ipv4.ip_forward=1
`;
