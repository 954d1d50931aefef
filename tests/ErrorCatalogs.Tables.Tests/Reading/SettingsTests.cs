using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Reading;

/// <summary>What holds for a whole table: lines above the header of a CSV, the catalog block of a YAML, or the item in a project.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("billing.csv", "Billing")]
    [InlineData("billing-errors.csv", "Billing")]
    [InlineData("BillingErrors.csv", "Billing")]
    [InlineData("billing_error_codes.csv", "Billing")]
    [InlineData("order service error.csv", "OrderService")]
    [InlineData("status-codes.csv", "Status")]
    [InlineData("errors.csv", "Errors")]
    [InlineData("error-codes.csv", "Error")]
    [InlineData("terrors.csv", "Terrors")]
    [InlineData("10-errors.csv", "Errors10")]
    [InlineData("10-billing-errors.csv", "Billing")]
    public void A_catalog_without_a_name_is_called_after_its_file(string file, string name)
    {
        Assert.Equal(name, Table.Compile(file, "code\n550\n").Model().Name);
    }

    [Theory]
    [InlineData("billing-errors.csv", "BillingError")]
    [InlineData("errors.csv", "Error")]
    [InlineData("error-codes.csv", "Error")]
    [InlineData("10-errors.csv", "Errors10Error")]
    [InlineData("codes.csv", "CodesError")]
    public void The_enum_says_once_that_it_is_one_of_errors(string file, string name)
    {
        Assert.Equal(name, Table.Compile(file, "code\n550\n").Model().EnumName);
    }

    [Fact]
    public void Lines_with_a_hash_above_the_header_are_settings()
    {
        CatalogModel model = Table.Csv("""
            # name: Example
            # title: The Example service: mail, and more
            # enum: ExampleFailure
            # namespace: Acme.Mail
            # accessibility: public
            # hosts: example.com, example.net
            # signatures: exsmtp,by example
            code
            550
            """).Model();

        AssertIsExample(model);
    }

    [Fact]
    public void The_catalog_block_of_yaml_holds_settings()
    {
        CatalogModel model = Table.Yaml("""
            catalog:
              name: Example
              title: "The Example service: mail, and more"
              enum: ExampleFailure
              namespace: Acme.Mail
              accessibility: public
              hosts: [example.com, example.net]
              signatures:
                - exsmtp
                - by example
            errors:
              - code: 550
            """).Model();

        AssertIsExample(model);
    }

    [Fact]
    public void Settings_may_come_from_outside_the_file()
    {
        CatalogModel model = Table.Csv("code\n550\n", new TableSettings(
            Name: "Example",
            Title: "The Example service: mail, and more",
            Enum: "ExampleFailure",
            Namespace: "Acme.Mail",
            Accessibility: "public",
            Hosts: "example.com, example.net",
            Signatures: "exsmtp, by example")).Model();

        AssertIsExample(model);
    }

    [Fact]
    public void Settings_from_outside_win()
    {
        CatalogModel model = Table.Csv("# name: Inside\n# title: Inside\ncode\n550\n", new TableSettings(Name: "Outside")).Model();

        Assert.Equal(("Outside", "Inside"), (model.Name, model.Title));
    }

    [Theory]
    [InlineData("table.csv", "Table")]
    [InlineData("errors/gmail-smtp.csv", "GmailSmtp")]
    [InlineData("C:\\errors\\my errors.v2.csv", "MyErrorsV2")]
    [InlineData("123.csv", "Table")]
    public void Without_settings_a_table_is_named_after_its_file(string path, string name)
    {
        CatalogModel model = Table.Compile(path, "code\n550\n").Model();

        Assert.Equal(name, model.Name);
        Assert.Equal(name, model.Title);
        Assert.Equal(name + "Error", model.EnumName);
        Assert.Null(model.Namespace);
        Assert.False(model.IsPublic);
        Assert.False(model.IsVocabulary);
        Assert.Empty(model.Hosts);
        Assert.Empty(model.Signatures);
    }

    [Theory]
    [InlineData("table.csv", "# kind: Vocabulary\nsymbol,description\nFull,No room is left.\n")]
    [InlineData("table.yaml", "catalog: { kind: VOCABULARY }\nerrors:\n- { symbol: Full, description: No room is left. }\n")]
    [InlineData("table.yaml", "catalog: { kind: Vocabulary }\nerrors: { Full: No room is left. }\n")]
    public void The_kind_of_a_table_is_read_without_regard_to_case(string path, string text)
    {
        CompiledTable table = Table.Compile(path, text);

        Assert.True(table.Model().IsVocabulary);
        Assert.Equal(["Full"], table.Symbols());
    }

    [Fact]
    public void Every_setting_has_one_name()
    {
        Assert.Equal(typeof(TableSettings).GetConstructors().Single().GetParameters().Select(setting => setting.Name!.ToLowerInvariant()), TableSettings.Names);
        foreach (string name in TableSettings.Names)
        {
            TableSettings settings = TableSettings.None.With(name, "value");

            Assert.Equal(name, Assert.Single(TableSettings.Names, settings.Has));
            Assert.Equal(settings, TableSettings.None.Or(settings));
            Assert.Equal(settings, settings.Or(TableSettings.None.With(name, "other")));
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("# kind: catalog\n", false)]
    [InlineData("# kind: general\n", true)]
    [InlineData("# kind: Catalog\n", false)]
    [InlineData("# kind: General\n", true)]
    public void A_table_says_whether_its_wordings_are_general(string settings, bool isGeneral)
    {
        CatalogModel model = Table.Compile("table.csv", settings + "code\n550\n").Model();

        Assert.Equal((isGeneral, false), (model.IsGeneral, model.IsVocabulary));
    }

    [Theory]
    [InlineData("# Name: Example")]
    [InlineData("#name:Example")]
    [InlineData("#   NAME  :   Example  ")]
    [InlineData("# name: Example,,,")]
    [InlineData("# name: Example;;")]
    [InlineData("# name: \"Example\"")]
    public void A_setting_is_read_however_it_is_spaced_or_saved_by_a_spreadsheet(string line)
    {
        Assert.Equal("Example", Table.Csv(line + "\ncode\n550\n").Model().Name);
    }

    [Theory]
    [InlineData("# -- section")]
    [InlineData("# These lines are prose: they say nothing.")]
    [InlineData("#")]
    [InlineData("# : nothing")]
    public void Other_lines_with_a_hash_are_comments(string line)
    {
        Assert.Empty(Table.Csv(line + "\ncode\n550\n").Problems());
    }

    [Theory]
    [InlineData("default-category", "General")]
    [InlineData("default_category", "General")]
    [InlineData("category", "General")]
    public void The_default_category_is_that_of_entries_which_name_none(string setting, string category)
    {
        CatalogModel model = Table.Csv($"# {setting}: {category}\nsymbol,code,category\nFirst,550,\nSecond,551,Other\n").Model();

        Assert.Equal("General", model.Entries[0].Category?.Symbol);
        Assert.Equal("Other", model.Entries[1].Category?.Symbol);
    }

    [Theory]
    [InlineData("smtp", Protocol.Smtp)]
    [InlineData("lmtp", Protocol.Smtp)]
    [InlineData("imap", Protocol.Imap)]
    [InlineData("pop3", Protocol.Pop3)]
    [InlineData("POP", Protocol.Pop3)]
    [InlineData("http", Protocol.Http)]
    [InlineData("https", Protocol.Http)]
    public void The_protocol_is_that_of_keys_which_do_not_show_theirs(string protocol, Protocol expected)
    {
        Assert.Equal(expected, Table.Csv($"# protocol: {protocol}\nsymbol,token\nMarked,[X1]\n").Entry().Keys[0].Protocol);
    }

    [Fact]
    public void In_a_table_of_http_a_number_of_three_digits_is_a_status()
    {
        Assert.Equal(new KeyModel(Protocol.Http, Http: 429), Table.Csv("# protocol: http\nsymbol,code\nTooMany,429\n").Entry().Keys[0]);
    }

    [Theory]
    [InlineData("imap", Protocol.Imap)]
    [InlineData("pop3", Protocol.Pop3)]
    public void In_a_table_of_imap_or_pop3_a_word_is_a_response_code(string protocol, Protocol expected)
    {
        Assert.Equal(new KeyModel(expected, Response: "AUTH"), Table.Csv($"# protocol: {protocol}\nsymbol,code\nWrong,AUTH\n").Entry().Keys[0]);
    }

    [Theory]
    [InlineData("1101")]
    [InlineData("7")]
    public void In_a_table_of_an_application_a_number_of_another_length_than_a_reply_code_is_its_own(string code)
    {
        Assert.Equal(new KeyModel(Protocol.App, App: code), Table.Csv($"# protocol: app\nsymbol,code\nInactive,{code}\n").Entry().Keys[0]);
    }

    [Fact]
    public void In_a_table_of_an_application_mail_codes_still_show_what_they_are()
    {
        EntryModel entry = Table.Csv("# protocol: app\nsymbol,code\nNoSuchUser,550 5.1.1 | 553\n").Entry();

        Assert.Equal([new KeyModel(Protocol.Smtp, 550, new EnhancedPattern(5, 1, 1, 1)), new KeyModel(Protocol.Smtp, 553)], entry.Keys);
    }

    private static void AssertIsExample(CatalogModel model)
    {
        Assert.Equal("Example", model.Name);
        Assert.Equal("The Example service: mail, and more", model.Title);
        Assert.Equal("ExampleFailure", model.EnumName);
        Assert.Equal("Acme.Mail", model.Namespace);
        Assert.True(model.IsPublic);
        Assert.Equal(["example.com", "example.net"], model.Hosts);
        Assert.Equal(["exsmtp", "by example"], model.Signatures);
    }

    [Theory]
    [InlineData("\"# hosts: example.com, example.net\",,")]
    [InlineData("\"# hosts: example.com, example.net\"")]
    [InlineData("\"# hosts: example.com, example.net\",\"\",\"\"")]
    [InlineData("\"# hosts: example.com; example.net\";;")]
    public void A_spreadsheet_puts_quotes_around_a_setting_with_a_separator_in_it(string line)
    {
        CatalogModel model = Table.Csv($"# name: Shop,,\n{line}\n# protocol: app,,\nCode,Message,Fix\n452,Too many items,Wait\n").Model();

        Assert.Equal(["example.com", "example.net"], model.Hosts);
        Assert.Equal(("Shop", "452"), (model.Name, model.Entries.Single().Keys.Single().App));
    }

    [Fact]
    public void A_quoted_setting_may_have_quotes_and_is_reported_where_it_stands()
    {
        CompiledTable table = Table.Csv("\"# title: The \"\"Shop\"\", of Ann\",,\n\"# colour: red, blue\",,\n\"# protocol: a, b\",,\nCode,Message,Fix\nE1,Too many items,Wait\n");

        Assert.Equal("The \"Shop\", of Ann", table.Model!.Title);
        Assert.Equal(["2,4", "3,14"], table.Diagnostics.Where(one => one.Rule == DiagnosticRules.UnknownSetting || one.Rule == DiagnosticRules.InvalidSetting).Select(one => one.Range.ToString()));
    }

    [Theory]
    [InlineData("\"#\",\"Code\",\"Message\"\n\"1\",\"E1\",\"Too many items\"\n")]
    [InlineData("\"# Code\",\"Message\"\n\"E1\",\"Too many items\"\n")]
    public void A_quoted_header_that_begins_with_a_hash_is_no_setting(string text)
    {
        Assert.Equal("E1", Table.Csv(text).Entry().Keys.Single().App);
    }

    [Theory]
    [InlineData("Errors of the shop,,\n# hosts: example.com,,\n", "table.csv(2,3)")]
    [InlineData("Errors of the shop\n\n#hosts: example.com\n", "table.csv(3,2)")]
    [InlineData("Errors of the shop,,\n\"# hosts: example.com, example.net\",,\n", "table.csv(2,4)")]
    public void A_setting_below_a_title_is_no_setting_and_is_reported(string lines, string place)
    {
        CompiledTable table = Table.Csv(lines + "Code,Message,Fix\nE1,Too many items,Wait\n# hosts: of the last row\n");

        Assert.StartsWith($"{place}: warning ECAT018: 'hosts' stands below other lines and so is no setting. Move it above them.", Assert.Single(table.Problems()));
        Assert.Empty(table.Model().Hosts);
    }

    [Theory]
    [InlineData("symbol,token,http\nMarked,[X1],404\n", Protocol.Http)]
    [InlineData("symbol,token,code\nMarked,[X1],1001\n", Protocol.App)]
    [InlineData("symbol,token,code\nMarked,[X1],550\n", Protocol.Smtp)]
    [InlineData("symbol,token,code\nMarked,[X1],\nOther,,1001\nMore,,1002\n", Protocol.App)]
    [InlineData("symbol,token\nMarked,https://example.com/probs/x1\n", Protocol.Http)]
    [InlineData("symbol,token\nMarked,[X1]\n", Protocol.Smtp)]
    public void Without_a_setting_a_token_is_of_the_protocol_of_the_codes_beside_it(string table, Protocol expected)
    {
        Assert.Equal(expected, Table.Csv(table).Entries()[0].Keys.Single(key => key.Token is not null).Protocol);
    }
}
