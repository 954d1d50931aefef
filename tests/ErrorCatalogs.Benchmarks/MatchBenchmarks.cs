using BenchmarkDotNet.Attributes;
using ErrorCatalogs.Mail;

namespace ErrorCatalogs.Benchmarks;

/// <summary>One reply against the table of one provider.</summary>
[MemoryDiagnoser]
public class OneCatalog
{
    private readonly string[] replies = Replies.Load();
    private readonly byte[][] utf8 = Replies.LoadUtf8();
    private readonly TemplateRegexes regexes = new([GmailErrors.Catalog]);
    private readonly TemplateLiterals literals = new([GmailErrors.Catalog]);

    [Benchmark(Baseline = true, OperationsPerInvoke = Replies.Count)]
    public int CatalogUtf8()
    {
        int sum = 0;
        foreach (byte[] reply in utf8)
        {
            sum += (int)GmailErrors.Match(reply).Error;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int CatalogString()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += (int)GmailErrors.Match(reply).Error;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int CompiledRegexes()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += regexes.Match(reply).Value;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int SearchValuesOnly()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += literals.IsMatch(reply) ? 1 : 0;
        }

        return sum;
    }
}

/// <summary>One reply against all bundled catalogs at once.</summary>
[MemoryDiagnoser]
public class AllCatalogs
{
    private readonly string[] replies = Replies.Load();
    private readonly byte[][] utf8 = Replies.LoadUtf8();
    private readonly TemplateRegexes regexes = new(MailErrors.Catalogs);
    private readonly TemplateLiterals literals = new(MailErrors.Catalogs);

    [Benchmark(Baseline = true, OperationsPerInvoke = Replies.Count)]
    public int CatalogsUtf8()
    {
        int sum = 0;
        foreach (byte[] reply in utf8)
        {
            sum += (int)MailErrors.Match(reply).Category;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int CatalogsString()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += (int)MailErrors.Match(reply).Category;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int CompiledRegexes()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += regexes.Match(reply).CategoryValue;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int SearchValuesOnly()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += literals.IsMatch(reply) ? 1 : 0;
        }

        return sum;
    }
}
