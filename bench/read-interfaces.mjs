// The obvious script, a peer for plsync: reads all interfaces of some accounts and Regions with the AWS SDK, as an engineer would
// plainly write it, and prints how many addresses it found. Its argument: `{ "accounts": [ids], "regions": [names] }`.
import { EC2Client, paginateDescribeNetworkInterfaces } from "@aws-sdk/client-ec2";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";

const { accounts, regions } = JSON.parse(process.argv[2]);
const sts = new STSClient({ region: "us-east-1" });
const addresses = [];

async function credentialsOf(account) {
  const RoleArn = `arn:aws:iam::${account}:role/plsync-plan`;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "read-interfaces" }));
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials;
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

await Promise.all(
  accounts.map(async (account) => {
    const credentials = await credentialsOf(account);
    await Promise.all(
      regions.map(async (region) => {
        const client = new EC2Client({ region, credentials });
        for await (const page of paginateDescribeNetworkInterfaces({ client, pageSize: 1000 }, {})) {
          for (const { PrivateIpAddresses } of page.NetworkInterfaces) {
            for (const { PrivateIpAddress } of PrivateIpAddresses) addresses.push(PrivateIpAddress);
          }
        }
      }),
    );
  }),
);
process.stdout.write(`${addresses.length}\n`);
