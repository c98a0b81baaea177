# Roles of plsync for acme/network, as `plsync iam` prints them: exactly what the file needs.
# Print them again when the file names other accounts, Regions, shares or lists to adopt. Add permissions before the change of
# the file is merged, remove them after it has been applied. How to roll them out:
# https://github.com/plsync/plsync/blob/v0.1.0/docs/roles.md

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
      configuration_aliases = [
        aws.network,
        aws.data,
        aws.payments,
      ]
    }
  }
}

variable "create_github_provider" {
  description = "false where the accounts have an OIDC provider for token.actions.githubusercontent.com already"
  type        = bool
  default     = true
}

resource "aws_iam_openid_connect_provider" "github_network" {
  provider = aws.network

  count          = var.create_github_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "plan_hub" {
  provider = aws.network

  name = "plsync-plan-hub"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "GitHubAssumes"
        Effect = "Allow"
        Principal = {
          Federated = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud"           = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:repository_id" = "7654321"
          }
          StringLike = {
            "token.actions.githubusercontent.com:sub" = [
              "repo:acme/network:pull_request",
              "repo:acme/network:ref:refs/heads/gh-readonly-queue/main/*",
              "repo:acme/network:ref:refs/heads/main",
              "repo:acme/network:environment:prefix-lists",
            ]
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "plan_hub" {
  provider = aws.network

  name = "plsync"
  role = aws_iam_role.plan_hub.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AssumeRoles"
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = [
          "arn:aws:iam::333333333333:role/plsync-plan",
          "arn:aws:iam::111111111111:role/plsync-plan",
          "arn:aws:iam::222222222222:role/plsync-plan",
        ]
      },
    ]
  })
}

resource "aws_iam_role" "apply_hub" {
  provider = aws.network

  name = "plsync-apply-hub"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "GitHubAssumes"
        Effect = "Allow"
        Principal = {
          Federated = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud"           = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:repository_id" = "7654321"
            "token.actions.githubusercontent.com:job_workflow_ref" = [
              "acme/network/.github/workflows/apply-on-main.yml@refs/heads/main",
              "acme/network/.github/workflows/apply-by-hand.yml@refs/heads/main",
              "acme/network/.github/workflows/sync-on-schedule.yml@refs/heads/main",
              "acme/network/.github/workflows/brake.yml@refs/heads/main",
            ]
            "token.actions.githubusercontent.com:sub" = [
              "repo:acme/network:ref:refs/heads/main",
              "repo:acme/network:environment:prefix-lists",
            ]
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "apply_hub" {
  provider = aws.network

  name = "plsync"
  role = aws_iam_role.apply_hub.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AssumeRoles"
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = [
          "arn:aws:iam::333333333333:role/plsync-plan",
          "arn:aws:iam::333333333333:role/plsync-apply",
          "arn:aws:iam::111111111111:role/plsync-plan",
          "arn:aws:iam::111111111111:role/plsync-apply",
          "arn:aws:iam::222222222222:role/plsync-plan",
        ]
      },
    ]
  })
}

resource "aws_iam_role" "plan_data" {
  provider = aws.data

  name = "plsync-plan"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "HubsAssume"
        Effect = "Allow"
        Principal = {
          AWS = [
            "arn:aws:iam::111111111111:role/plsync-plan-hub",
            "arn:aws:iam::111111111111:role/plsync-apply-hub",
          ]
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId" = "acme-plsync"
          }
        }
      },
    ]
  })

  depends_on = [
    aws_iam_role.plan_hub,
    aws_iam_role.apply_hub,
  ]
}

resource "aws_iam_role_policy" "plan_data" {
  provider = aws.data

  name = "plsync"
  role = aws_iam_role.plan_data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ReadMembers"
        Effect = "Allow"
        Action = [
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeVpcs",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "us-west-2",
            ]
          }
        }
      },
      {
        Sid      = "FindLists"
        Effect   = "Allow"
        Action   = "ec2:DescribeManagedPrefixLists"
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = "us-west-2"
          }
        }
      },
      {
        Sid    = "ReadOwnLists"
        Effect = "Allow"
        Action = [
          "ec2:GetManagedPrefixListAssociations",
          "ec2:GetManagedPrefixListEntries",
        ]
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid      = "SeeLists"
        Effect   = "Allow"
        Action   = "ec2:DescribeManagedPrefixLists"
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "us-east-1",
            ]
          }
        }
      },
      {
        Sid    = "ReadReferences"
        Effect = "Allow"
        Action = [
          "ec2:DescribeRouteTables",
          "ec2:DescribeSecurityGroupRules",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "us-east-1",
              "us-west-2",
            ]
          }
        }
      },
      {
        Sid    = "ReadQuotas"
        Effect = "Allow"
        Action = [
          "servicequotas:GetAWSDefaultServiceQuota",
          "servicequotas:GetServiceQuota",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:RequestedRegion" = [
              "eu-central-1",
              "us-east-1",
              "us-west-2",
            ]
          }
        }
      },
    ]
  })
}

resource "aws_iam_role" "apply_data" {
  provider = aws.data

  name = "plsync-apply"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "HubsAssume"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::111111111111:role/plsync-apply-hub"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId" = "acme-plsync"
          }
        }
      },
    ]
  })

  depends_on = [
    aws_iam_role.plan_hub,
    aws_iam_role.apply_hub,
  ]
}

resource "aws_iam_role_policy" "apply_data" {
  provider = aws.data

  name = "plsync"
  role = aws_iam_role.apply_data.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "FindLists"
        Effect   = "Allow"
        Action   = "ec2:DescribeManagedPrefixLists"
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = "us-west-2"
          }
        }
      },
      {
        Sid    = "ChangeOwnLists"
        Effect = "Allow"
        Action = [
          "ec2:DeleteManagedPrefixList",
          "ec2:GetManagedPrefixListEntries",
          "ec2:ModifyManagedPrefixList",
          "ec2:RestoreManagedPrefixListVersion",
        ]
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid      = "UntagOwnLists"
        Effect   = "Allow"
        Action   = "ec2:DeleteTags"
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          "ForAllValues:StringLike" = {
            "aws:TagKeys" = "plsync:*"
          }
          Null = {
            "aws:TagKeys" = "false"
          }
        }
      },
      {
        Sid      = "TagOwnLists"
        Effect   = "Allow"
        Action   = "ec2:CreateTags"
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          StringEqualsIfExists = {
            "aws:RequestTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid      = "CreateLists"
        Effect   = "Allow"
        Action   = "ec2:CreateManagedPrefixList"
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid      = "TagNewLists"
        Effect   = "Allow"
        Action   = "ec2:CreateTags"
        Resource = "arn:aws:ec2:us-west-2:333333333333:prefix-list/*"
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner" = "acme/network"
            "ec2:CreateAction"            = "CreateManagedPrefixList"
          }
        }
      },
    ]
  })
}

resource "aws_iam_role" "plan_network" {
  provider = aws.network

  name = "plsync-plan"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "HubsAssume"
        Effect = "Allow"
        Principal = {
          AWS = [
            "arn:aws:iam::111111111111:role/plsync-plan-hub",
            "arn:aws:iam::111111111111:role/plsync-apply-hub",
          ]
        }
        Action = "sts:AssumeRole"
      },
    ]
  })

  depends_on = [
    aws_iam_role.plan_hub,
    aws_iam_role.apply_hub,
  ]
}

resource "aws_iam_role_policy" "plan_network" {
  provider = aws.network

  name = "plsync"
  role = aws_iam_role.plan_network.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ReadMembers"
        Effect = "Allow"
        Action = [
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = "eu-west-1"
          }
        }
      },
      {
        Sid      = "FindLists"
        Effect   = "Allow"
        Action   = "ec2:DescribeManagedPrefixLists"
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "eu-west-1",
              "us-east-1",
              "us-west-2",
            ]
          }
        }
      },
      {
        Sid    = "ReadOwnLists"
        Effect = "Allow"
        Action = [
          "ec2:GetManagedPrefixListAssociations",
          "ec2:GetManagedPrefixListEntries",
        ]
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-west-2:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid    = "ReadReferences"
        Effect = "Allow"
        Action = [
          "ec2:DescribeRouteTables",
          "ec2:DescribeSecurityGroupRules",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "eu-west-1",
              "us-east-1",
            ]
          }
        }
      },
      {
        Sid    = "ReadQuotas"
        Effect = "Allow"
        Action = [
          "servicequotas:GetAWSDefaultServiceQuota",
          "servicequotas:GetServiceQuota",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:RequestedRegion" = [
              "eu-central-1",
              "eu-west-1",
              "us-east-1",
            ]
          }
        }
      },
      {
        Sid    = "FindShares"
        Effect = "Allow"
        Action = [
          "ram:GetResourceShareAssociations",
          "ram:GetResourceShares",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:RequestedRegion" = [
              "eu-central-1",
              "us-east-1",
            ]
          }
        }
      },
    ]
  })
}

resource "aws_iam_role" "apply_network" {
  provider = aws.network

  name = "plsync-apply"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "HubsAssume"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::111111111111:role/plsync-apply-hub"
        }
        Action = "sts:AssumeRole"
      },
    ]
  })

  depends_on = [
    aws_iam_role.plan_hub,
    aws_iam_role.apply_hub,
  ]
}

resource "aws_iam_role_policy" "apply_network" {
  provider = aws.network

  name = "plsync"
  role = aws_iam_role.apply_network.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "FindLists"
        Effect   = "Allow"
        Action   = "ec2:DescribeManagedPrefixLists"
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-central-1",
              "eu-west-1",
              "us-east-1",
              "us-west-2",
            ]
          }
        }
      },
      {
        Sid    = "ChangeOwnLists"
        Effect = "Allow"
        Action = [
          "ec2:DeleteManagedPrefixList",
          "ec2:GetManagedPrefixListEntries",
          "ec2:ModifyManagedPrefixList",
          "ec2:RestoreManagedPrefixListVersion",
        ]
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-west-2:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid    = "UntagOwnLists"
        Effect = "Allow"
        Action = "ec2:DeleteTags"
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-west-2:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          "ForAllValues:StringLike" = {
            "aws:TagKeys" = "plsync:*"
          }
          Null = {
            "aws:TagKeys" = "false"
          }
        }
      },
      {
        Sid    = "TagOwnLists"
        Effect = "Allow"
        Action = "ec2:CreateTags"
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-west-2:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          StringEqualsIfExists = {
            "aws:RequestTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid    = "CreateLists"
        Effect = "Allow"
        Action = "ec2:CreateManagedPrefixList"
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid    = "TagNewLists"
        Effect = "Allow"
        Action = "ec2:CreateTags"
        Resource = [
          "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
          "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
          "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
        ]
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner" = "acme/network"
            "ec2:CreateAction"            = "CreateManagedPrefixList"
          }
        }
      },
      {
        Sid    = "FindShares"
        Effect = "Allow"
        Action = [
          "ram:GetResourceShareAssociations",
          "ram:GetResourceShares",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:RequestedRegion" = [
              "eu-central-1",
              "us-east-1",
            ]
          }
        }
      },
      {
        Sid      = "CreateShares"
        Effect   = "Allow"
        Action   = "ram:CreateResourceShare"
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner" = "acme/network"
            "aws:RequestedRegion" = [
              "eu-central-1",
              "us-east-1",
            ]
            "ram:RequestedResourceType" = "ec2:PrefixList"
          }
          ArnLike = {
            "ram:ResourceArn" = [
              "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
              "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
            ]
          }
          StringEqualsIfExists = {
            "ram:Principal" = "333333333333"
          }
          Bool = {
            "ram:RequestedAllowsExternalPrincipals" = "false"
          }
        }
      },
      {
        Sid    = "TagNewShares"
        Effect = "Allow"
        Action = "ram:TagResource"
        Resource = [
          "arn:aws:ram:eu-central-1:111111111111:resource-share/*",
          "arn:aws:ram:us-east-1:111111111111:resource-share/*",
        ]
        Condition = {
          StringEquals = {
            "aws:RequestTag/plsync:owner"  = "acme/network"
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
      {
        Sid    = "AssociateOwnShares"
        Effect = "Allow"
        Action = "ram:AssociateResourceShare"
        Resource = [
          "arn:aws:ram:eu-central-1:111111111111:resource-share/*",
          "arn:aws:ram:us-east-1:111111111111:resource-share/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          StringLike = {
            "ram:ResourceShareName" = "plsync-*"
          }
          StringEqualsIfExists = {
            "ram:Principal"             = "333333333333"
            "ram:RequestedResourceType" = "ec2:PrefixList"
          }
          ArnLikeIfExists = {
            "ram:ResourceArn" = [
              "arn:aws:ec2:eu-central-1:111111111111:prefix-list/*",
              "arn:aws:ec2:us-east-1:111111111111:prefix-list/*",
            ]
          }
          Bool = {
            "ram:AllowsExternalPrincipals" = "false"
          }
        }
      },
      {
        Sid    = "UpdateOwnShares"
        Effect = "Allow"
        Action = "ram:UpdateResourceShare"
        Resource = [
          "arn:aws:ram:eu-central-1:111111111111:resource-share/*",
          "arn:aws:ram:us-east-1:111111111111:resource-share/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          StringLike = {
            "ram:ResourceShareName" = "plsync-*"
          }
          Bool = {
            "ram:RequestedAllowsExternalPrincipals" = "false"
          }
        }
      },
      {
        Sid    = "EndOwnShares"
        Effect = "Allow"
        Action = [
          "ram:DeleteResourceShare",
          "ram:DisassociateResourceShare",
        ]
        Resource = [
          "arn:aws:ram:eu-central-1:111111111111:resource-share/*",
          "arn:aws:ram:us-east-1:111111111111:resource-share/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
          StringLike = {
            "ram:ResourceShareName" = "plsync-*"
          }
        }
      },
      {
        Sid    = "UntagOwnShares"
        Effect = "Allow"
        Action = "ram:UntagResource"
        Resource = [
          "arn:aws:ram:eu-central-1:111111111111:resource-share/*",
          "arn:aws:ram:us-east-1:111111111111:resource-share/*",
        ]
        Condition = {
          StringEquals = {
            "aws:ResourceTag/plsync:owner" = "acme/network"
          }
        }
      },
    ]
  })
}

resource "aws_iam_role" "plan_payments" {
  provider = aws.payments

  name = "plsync-plan"
  path = "/"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "HubsAssume"
        Effect = "Allow"
        Principal = {
          AWS = [
            "arn:aws:iam::111111111111:role/plsync-plan-hub",
            "arn:aws:iam::111111111111:role/plsync-apply-hub",
          ]
        }
        Action = "sts:AssumeRole"
      },
    ]
  })

  depends_on = [
    aws_iam_role.plan_hub,
    aws_iam_role.apply_hub,
  ]
}

resource "aws_iam_role_policy" "plan_payments" {
  provider = aws.payments

  name = "plsync"
  role = aws_iam_role.plan_payments.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ReadMembers"
        Effect = "Allow"
        Action = [
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "ec2:Region" = [
              "eu-west-1",
              "us-east-1",
            ]
          }
        }
      },
    ]
  })
}
