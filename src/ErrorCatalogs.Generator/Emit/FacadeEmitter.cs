using System.Linq;
using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes the facade: matching, and what hangs on the enum.</summary>
internal static class FacadeEmitter
{
    public static void Write(SourceWriter writer, Names names, CatalogModel model, EmitOptions options)
    {
        string nullable = options.HasNullableReferences ? "?" : "";

        // The names of arguments keep the compiler from looking at the overload for a response, whose type the project may not know.
        writer.Lines($"""
            /// <summary>{Literal.Xml(model.Title.TrimEnd('.'))}: tells which error a reply reports, <see cref="{names.Enum}.Unknown"/> where none fits, and what it means.</summary>
            {Names.GeneratedCode}
            {names.Access} static partial class {names.Facade}
            """);
        using (writer.Block())
        {
            writer.Lines($"""
                /// <summary>The catalog behind this class: every entry with its keys and texts.</summary>
                public static global::ErrorCatalogs.Catalog Catalog {"{ get; }"} = new global::ErrorCatalogs.Catalog({names.Data}.Image, {names.Data}.Text);

                /// <summary>Finds the error that a reply reports.</summary>
                /// <param name="reply">What the server answered, as it was received, logged or thrown.</param>
                /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
                public static {names.Match} Match(string{nullable} reply) => new {names.Match}(Catalog.Match(reply));

                /// <inheritdoc cref="Match(string)"/>
                /// <remarks>The match keeps no text: read times and captures with its <c>RetryTimeIn</c> and <c>CapturesIn</c>.</remarks>
                public static {names.Match} Match(global::System.ReadOnlySpan<char> reply) => new {names.Match}(Catalog.Match(reply));

                /// <summary>Finds the error that a reply reports.</summary>
                /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
                /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
                /// <remarks>The match keeps no text: read times and captures with its <c>RetryTimeIn</c> and <c>CapturesIn</c>.</remarks>
                public static {names.Match} Match(global::System.ReadOnlySpan<byte> utf8Reply) => new {names.Match}(Catalog.Match(utf8Reply));

                /// <summary>Finds the error behind an exception.</summary>
                /// <param name="exception">What was thrown: its codes and its message are read, and those of the exceptions inside it.</param>
                /// <returns>The error for which there is the best evidence, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
                public static {names.Match} Match(global::System.Exception exception) => new {names.Match}(Catalog.Match(exception));

                /// <summary>Finds the error that a code and a text report which a client hands out apart.</summary>
                /// <param name="code">The code: an SMTP reply code, a status of HTTP in a table that has those and no codes of mail, an error number of Windows, or one of the table's own.</param>
                /// <param name="text">The text.</param>
                /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
                public static {names.Match} Match(int code, string{nullable} text) => new {names.Match}(Catalog.Match(code: code, text: text));

                /// <summary>Finds the error that an answer over HTTP reports.</summary>
                /// <param name="status">The status.</param>
                /// <param name="body">The body.</param>
                /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
                public static {names.Match} Match(global::System.Net.HttpStatusCode status, string{nullable} body) => new {names.Match}(Catalog.Match(status: status, body: body));
                {(options.HasHttpClient ? HttpMember(names, nullable) : "")}
                /// <summary>Everything the catalog knows of an error.</summary>
                /// <param name="error">The error.</param>
                /// <returns>Its entry; that of <see cref="{names.Enum}.Unknown"/> does not exist and is empty.</returns>
                public static global::ErrorCatalogs.CatalogEntry Describe(this {names.Enum} error) => Catalog.Find((int)error);

                /// <summary>Whether a match of several catalogs is a certain error of this one.</summary>
                /// <param name="match">The match.</param>
                /// <param name="error">The error.</param>
                public static bool Is(this global::ErrorCatalogs.ErrorMatch match, {names.Enum} error) =>
                    TryGet(match, out {names.Enum} found) && found == error;

                /// <summary>The error of a match of several catalogs, where it belongs to this one.</summary>
                /// <param name="match">The match.</param>
                /// <param name="error">The error; <see cref="{names.Enum}.Unknown"/> where the match belongs to another catalog.</param>
                /// <returns>Whether the match belongs to this catalog.</returns>
                public static bool TryGet(this global::ErrorCatalogs.ErrorMatch match, out {names.Enum} error)
                {"{"}
                    bool isOwn = match.IsKnown && ReferenceEquals(match.Catalog, Catalog);
                    error = isOwn ? ({names.Enum})match.Value : default;
                    return isOwn;
                {"}"}

                """);
            if (options.HasExtensionMembers)
            {
                WriteExtensionProperties(writer, names);
            }
            else
            {
                WriteExtensionMethods(writer, names);
            }
        }
    }

    private static string HttpMember(Names names, string nullable) => $"""

        /// <summary>Finds the error that an answer over HTTP reports, and how long to wait by its header <c>Retry-After</c>.</summary>
        /// <param name="status">The status.</param>
        /// <param name="body">The body.</param>
        /// <param name="retryAfter">The header, as <c>response.Headers.RetryAfter</c> has it; null where there is none.</param>
        /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
        public static {names.Match} Match(global::System.Net.HttpStatusCode status, string{nullable} body, global::System.Net.Http.Headers.RetryConditionHeaderValue{nullable} retryAfter) =>
            new {names.Match}(Catalog.Match(status, body, retryAfter));

        /// <summary>Finds the error that a response of HTTP reports whose body has been read already.</summary>
        /// <param name="response">The response: its status is read, and its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>.</param>
        /// <param name="body">The body.</param>
        /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
        public static {names.Match} Match(global::System.Net.Http.HttpResponseMessage response, string{nullable} body) => new {names.Match}(Catalog.Match(response, body));

        /// <summary>Reads a response of HTTP, its header <c>Retry-After</c> too, and finds the error that it reports.</summary>
        /// <param name="response">The response; its body can still be read afterwards.</param>
        /// <param name="cancellationToken">Calls the reading off.</param>
        /// <returns>The error, or <see cref="{names.Enum}.Unknown"/> with the codes that were read.</returns>
        public static async global::System.Threading.Tasks.Task<{names.Match}> MatchAsync(global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken = default) =>
            new {names.Match}(await Catalog.MatchAsync(response, cancellationToken).ConfigureAwait(false));

        """;

    /// <summary>What hangs on the enum, beside <c>Describe</c>.</summary>
    private static Member[] Members(Names names) => [.. new[]
    {
        new Member("Symbol", "string", "The name of the error, without reflection.", "Describe(error).Symbol"),
        new Member("Description", "string", "What happened.", "Describe(error).Description"),
        new Member("Remediation", "global::System.Collections.Generic.IReadOnlyList<string>", "What to do about it, step by step.", "Describe(error).Remediation"),
        new Member("Severity", "global::ErrorCatalogs.Severity", "What it means for the attempt.", "Describe(error).Severity"),
        names.Category is { } category ? new Member("Category", category, "The kind of error.", $"({category})Describe(error).CategoryValue") : null,
        new Member("Retry", "global::ErrorCatalogs.RetryAdvice", "Whether and when to try again.", "Describe(error).Retry"),
    }.OfType<Member>()];

    private static void WriteExtensionProperties(SourceWriter writer, Names names)
    {
        writer.Lines($"/// <param name=\"error\">The error.</param>\nextension({names.Enum} error)");
        using (writer.Block())
        {
            // An extension property cannot have the name of the type that it extends.
            writer.Lines(string.Join("\n\n", Members(names).Where(member => member.Name != names.Enum).Select(member => $"""
                /// <summary>{member.Summary}</summary>
                public {member.Type} {member.Name} => {member.Value};
                """)));
        }
    }

    private static void WriteExtensionMethods(SourceWriter writer, Names names) =>
        writer.Lines(string.Join("\n\n", Members(names).Select(member => $"""
            /// <summary>{member.Summary}</summary>
            /// <param name="error">The error.</param>
            public static {member.Type} {member.Name}(this {names.Enum} error) => {member.Value};
            """)));

    private sealed record Member(string Name, string Type, string Summary, string Value);
}
