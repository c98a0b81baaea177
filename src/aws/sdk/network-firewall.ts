// The parts of Network Firewall's SDK that are used, in a module of their own so that only reports on capacity load them.
export { DescribeFirewallCommand, ListFirewallsCommand, NetworkFirewallClient } from "@aws-sdk/client-network-firewall";
