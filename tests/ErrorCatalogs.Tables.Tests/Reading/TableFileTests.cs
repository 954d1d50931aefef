using System;
using System.IO;
using System.Text;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

public sealed class TableFileTests
{
    public static TheoryData<string> Encodings { get; } = new("utf-8", "utf-16", "utf-16BE");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding(string encoding)
    {
        AssertLoads(Encoding.GetEncoding(encoding));
    }

    [Fact]
    public void Without_a_byte_order_mark_a_file_is_utf8()
    {
        AssertLoads(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [Theory]
    [InlineData("errors/gmail.csv", "gmail.csv", false)]
    [InlineData("C:\\errors\\gmail.yaml", "gmail.yaml", true)]
    [InlineData("gmail.YML", "gmail.YML", true)]
    [InlineData("yaml", "yaml", false)]
    public void A_path_says_name_and_format(string path, string name, bool isYaml)
    {
        var file = new TableFile(path, "", TableSettings.None);

        Assert.Equal((name, isYaml), (file.FileName, file.IsYaml));
    }

    private static void AssertLoads(Encoding encoding)
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".csv");
        try
        {
            File.WriteAllText(path, "code,message\n550,Postfach gelöscht\n", encoding);

            Assert.Equal("code,message\n550,Postfach gelöscht\n", TableFile.Load(path).Text);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
