using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using ErrorCatalogs.Mail;

namespace ErrorCatalogs.Benchmarks;

/// <summary>Texts made to be slow, eight times as long each time: the cost grows no faster than the length, and stops growing where no more is read.</summary>
[MemoryDiagnoser]
public class ReplyLengths
{
    private byte[] text = [];

    [Params(1_024, 8_192, 65_535)]
    public int Length { get; set; }

    [Params("550 5.1.1 mailbox full ", "mailbox ", "(((", "550-", "\\n", "user \u00B7 ", "<< 550 << 551 ", "HTTP 200 {\"errors\":\"\",\"a_b\":0} ")]
    public string Repeated { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Repeated, Length)))[..Length];

    [Benchmark]
    public int Match() => MailErrors.Match(text).ReplyCode;
}
