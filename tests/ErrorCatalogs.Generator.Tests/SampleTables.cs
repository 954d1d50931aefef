namespace ErrorCatalogs.Generator.Tests;

/// <summary>Small tables that the tests share.</summary>
internal static class SampleTables
{
    /// <summary>Replies of mail servers, with templates and placeholders, under headers of a spreadsheet.</summary>
    public const string Courier = """
        # name: Courier
        # title: Courier mail servers
        # hosts: courier.example.com
        # signatures: courier
        symbol,id,Error Code,message,token,sample,severity,retry,Meaning,causes,Solution,glossary,doc,source,Owner
        RateLimited,1,421 4.7.0,Too many messages; wait {wait:duration},,421 4.7.0 Too many messages; wait 30 seconds,,backoff,The server takes no more mail from this sender for now.,,Keep the message queued and retry with growing delays.,,,Courier handbook 3,Post
        MailboxNotFound,2,550 5.1.1 | 550,No mailbox {recipient} here,,550 5.1.1 No mailbox jo@example.com here,,never,There is no such mailbox.,a typing error | the account was closed,Check the address. | Remove it from your lists.,mailbox: the place where mail is kept,https://courier.example.com/511,Courier handbook 3,Post
        PolicyRefused,3,5.7.1,,[C7],550 5.7.1 Refused [C7],permanent,after fix,"A rule of the server says ""no"".",,Ask the postmaster of <domain> & wait.,,,,
        """;

    /// <summary>Codes of an application, exceptions and response codes of IMAP, in YAML.</summary>
    public const string Ledger = """
        catalog:
          name: Ledger
          title: Ledger service
          protocol: app
        errors:
          - symbol: HostNotFound
            app: LEDGER_DNS
            exception: SocketError.HostNotFound
            category: Network
            severity: transient
            retry: backoff
            description: The name of the ledger's host does not resolve.
            remediation:
              - Check the host name in the settings.
              - Try again later.
            glossary:
              DNS: the directory of host names
          - symbol: LoginFailed
            response: AUTHENTICATIONFAILED
            category: Account
            severity: permanent
            retry: after fix
            description: The user name or password is wrong.
            remediation: Enter them again.
        """;

    /// <summary>A list of categories.</summary>
    public const string Vocabulary = """
        # name: Failure
        # title: Failures
        # kind: vocabulary
        symbol,id,description
        RateLimited,1,Too much at once.
        MailboxMissing,2,Nobody lives there.
        """;

    /// <summary>A table whose categories come from the vocabulary.</summary>
    public const string Postbox = """
        # name: Postbox
        # categories: Failure
        symbol,id,code,category,description,remediation
        SlowDown,1,450,rate limited,Too many messages.,Wait.
        Nobody,2,550,MailboxMissing,There is no such mailbox.,Check the address.
        """;

    /// <summary>Error numbers of Windows.</summary>
    public const string Window = """
        # name: Window
        # protocol: hresult
        symbol,hresult,severity,description,remediation
        OutOfMemory,0x8007000E,transient,There is no memory left.,Close other programs.
        NotRegistered,0x00040154,permanent,The class is not registered.,Repair the program.
        """;

    /// <summary>Entries that are no longer sent.</summary>
    public const string Retired = """
        # name: Retired
        symbol,id,code,description,remediation,deprecated,replaced_by
        Current,1,550,The server refused.,Ask why.,,
        Renamed,2,551,The server refused.,Ask why.,,Current
        Gone,3,552,The server refused.,Ask why.,No longer sent since 2020,
        Merged,4,553,The server refused.,Ask why.,Sent by old servers only.,Current
        """;

    /// <summary>One entry, for what depends on the project and not on the table.</summary>
    public const string Tiny = """
        # name: Tiny
        symbol,id,code,category,description,remediation
        MailboxFull,1,552 5.2.2,Storage,The mailbox is full.,Wait until its owner has made room.
        """;
}
