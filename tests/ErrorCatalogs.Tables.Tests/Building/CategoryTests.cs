using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Building;

/// <summary>Categories are the members of a vocabulary, or of an enum made of the table's own cells.</summary>
public sealed class CategoryTests
{
    private static readonly CatalogModel Vocabulary = Table.Compile("failures.csv", """
        # name: Failure
        # namespace: Acme.Mail
        # kind: vocabulary
        symbol,id,description
        MailboxFull,6,No room is left.
        RateLimited,9,Too much at once.
        """).Model();

    [Fact]
    public void A_vocabulary_is_a_list_of_names_without_codes()
    {
        Assert.True(Vocabulary.IsVocabulary);
        Assert.Equal("Failure", Vocabulary.EnumName);
        Assert.Equal([("MailboxFull", 6), ("RateLimited", 9)], Vocabulary.Entries.Select(entry => (entry.Symbol, entry.Value)));
    }

    [Theory]
    [InlineData("Failure")]
    [InlineData("Acme.Mail.Failure")]
    public void A_table_names_its_vocabulary(string name)
    {
        CatalogModel model = Compile($"# categories: {name}\nsymbol,code,category\nFull,552,MailboxFull\n").Model();

        Assert.Equal(new CategoryModel("MailboxFull", 6), model.Entries[0].Category);
        Assert.Equal("Acme.Mail.Failure", model.Categories?.EnumName);
        Assert.False(model.Categories?.IsOwn);
        Assert.Equal([new CategoryModel("MailboxFull", 6), new CategoryModel("RateLimited", 9)], model.Categories!.Members);
    }

    [Fact]
    public void A_category_of_a_vocabulary_may_be_known_to_one_protocol_alone()
    {
        CompiledTable compiled = Table.Compile("failures.csv", "# name: Failure\n# kind: vocabulary\nsymbol,id,description,protocol\nNoRecipient,1,None.,smtp\nFull,2,Full.,\nOther,3,Other.,pigeon\n");
        CatalogModel table = compiled.Model();

        Assert.Empty(compiled.Diagnostics);
        Assert.Equal([Protocol.Smtp, Protocol.Unknown, Protocol.Unknown], Tables.Vocabulary.Of(table).Members.Select(member => member.Protocol));
    }

    [Fact]
    public void Names_of_languages_differ_by_their_signs()
    {
        EquatableArray<EntryModel> entries = Table.Csv("code,category\nE1,C\nE2,C++\nE3,C#\nE4,c++\n").Entries();

        Assert.Equal(["C", "Cpp", "CSharp", "Cpp"], entries.Select(entry => entry.Category!.Symbol));
    }

    [Theory]
    [InlineData("MailboxFull")]
    [InlineData("mailboxfull")]
    [InlineData("Mailbox full")]
    [InlineData("mailbox-full")]
    [InlineData("The mailbox is full")]
    public void A_category_is_found_however_it_is_written(string category)
    {
        EntryModel entry = Compile($"# categories: Failure\nsymbol,code,category\nFull,552,{category}\n").Entry();

        Assert.Equal("MailboxFull", entry.Category?.Symbol);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Unknown")]
    [InlineData("unknown")]
    public void An_entry_may_have_no_category(string category)
    {
        Assert.Null(Compile($"# categories: Failure\nsymbol,code,category\nFull,552,{category}\n").Entry().Category);
    }

    [Fact]
    public void Without_a_vocabulary_the_tables_own_cells_are_it()
    {
        CatalogModel model = Table.Csv("# name: Example\nsymbol,code,category\nFull,552,Mailbox full\nAlso,452,mailbox-full\nSlow,421,Rate limited\n").Model();

        Assert.Equal("ExampleCategory", model.Categories?.EnumName);
        Assert.True(model.Categories?.IsOwn);
        Assert.Equal(["MailboxFull", "RateLimited"], model.Categories!.Members.Select(member => member.Symbol));
        Assert.Equal(["MailboxFull", "MailboxFull", "RateLimited"], model.Entries.Select(entry => entry.Category?.Symbol));
    }

    [Fact]
    public void Values_of_own_categories_do_not_depend_on_the_order_of_the_rows()
    {
        CategorySource one = Table.Csv("symbol,code,category\nFull,552,Mailbox full\nSlow,421,Rate limited\n").Model().Categories!;
        CategorySource other = Table.Csv("symbol,code,category\nSlow,421,Rate limited\nFull,552,Mailbox full\n").Model().Categories!;

        Assert.Equal(one.Members.OrderBy(member => member.Symbol), other.Members.OrderBy(member => member.Symbol));
    }

    [Fact]
    public void A_table_without_categories_makes_none()
    {
        Assert.Null(Table.Csv("symbol,code\nFull,552\n").Model().Categories);
    }

    [Fact]
    public void A_vocabulary_that_is_not_there_leaves_the_tables_own_cells()
    {
        CompiledTable table = Table.Csv("# categories: Failure\nsymbol,code,category\nFull,552,Mailbox full\n");

        Assert.Equal("MailboxFull", table.Model!.Entries[0].Category?.Symbol);
    }

    private static CompiledTable Compile(string csv) => Table.Compile("table.csv", csv, null, Vocabulary);
}
