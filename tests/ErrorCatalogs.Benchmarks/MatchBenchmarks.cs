using BenchmarkDotNet.Attributes;
using ErrorCatalogs.Mail;

namespace ErrorCatalogs.Benchmarks;

/// <summary>What one reply costs, and what it costs in other ways over the same texts.</summary>
[MemoryDiagnoser]
public abstract class MatchBenchmarks(params Catalog[] catalogs)
{
    private readonly string[] replies = Replies.Load();
    private readonly byte[][] utf8 = Replies.LoadUtf8();
    private readonly TemplateRegexes regexes = new(catalogs);
    private readonly TemplateLiterals literals = new(catalogs);

    [Benchmark(Baseline = true, OperationsPerInvoke = Replies.Count)]
    public int CatalogUtf8()
    {
        int sum = 0;
        foreach (byte[] reply in utf8)
        {
            sum += Match(reply);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Replies.Count)]
    public int CatalogString()
    {
        int sum = 0;
        foreach (string reply in replies)
        {
            sum += Match(reply);
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

    /// <summary>What a program does with a reply: it matches, and looks at the constant.</summary>
    protected abstract int Match(string reply);

    /// <inheritdoc cref="Match(string)"/>
    protected abstract int Match(byte[] utf8Reply);
}

/// <summary>One reply against the table of one provider.</summary>
public class OneCatalog() : MatchBenchmarks(GmailErrors.Catalog)
{
    protected override int Match(string reply) => (int)GmailErrors.Match(reply).Error;

    protected override int Match(byte[] utf8Reply) => (int)GmailErrors.Match(utf8Reply).Error;
}

/// <summary>One reply against all bundled catalogs at once.</summary>
public class AllCatalogs() : MatchBenchmarks([.. MailErrors.Catalogs])
{
    protected override int Match(string reply) => (int)MailErrors.Match(reply).Category;

    protected override int Match(byte[] utf8Reply) => (int)MailErrors.Match(utf8Reply).Category;
}
