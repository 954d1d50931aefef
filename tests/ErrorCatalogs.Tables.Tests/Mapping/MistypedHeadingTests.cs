using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>A heading that is a slip away from a known one is a warning; every other unknown one is kept in silence.</summary>
public sealed class MistypedHeadingTests
{
    [Theory]
    [InlineData("mesage", "message")]
    [InlineData("Mesasge", "message")]
    [InlineData("desciption", "description")]
    [InlineData("Descrptoin", "description")]
    [InlineData("remedation", "remediation")]
    [InlineData("sevrity", "severity")]
    [InlineData("Eror code", "errorcode")]
    [InlineData("Error mesage", "errormessage")]
    [InlineData("Recommended acton", "recommendedaction")]
    [InlineData("lenght of it", null)]
    [InlineData("Error mode", null)]
    [InlineData("error_time", null)]
    [InlineData("errortime", null)]
    [InlineData("Message ID of it", null)]
    [InlineData("messageid", null)]
    [InlineData("responses", null)]
    [InlineData("Phase", null)]
    [InlineData("Valve", null)]
    [InlineData("Security", null)]
    [InlineData("Ticket", null)]
    [InlineData("cod", null)]
    [InlineData("Entry", null)]
    public void A_slip_is_told_from_another_word(string heading, string? meant)
    {
        TableDiagnostic diagnostic = Table.Csv($"app,{heading},Owner\nPUMP-12,some text here,Ann\n").Diagnostics.First(one => one.Rule.Id is "ECAT004" or "ECAT040");

        Assert.Equal(meant is null ? ("ECAT004", heading) : ("ECAT040", meant), (diagnostic.Rule.Id, diagnostic.Arguments[meant is null ? 0 : 1]));
    }

    [Theory]
    [InlineData("Fehlercode;Nummern;Meldung;Titell")]
    [InlineData("Código;mesage;Mensaje;Otro")]
    public void A_table_in_another_language_has_words_of_its_own(string headers)
    {
        Assert.DoesNotContain(Table.Csv($"{headers}\nPUMP-12;17;The pump is dry;x\n").Diagnostics, one => one.Rule == DiagnosticRules.MistypedColumn);
    }
}
