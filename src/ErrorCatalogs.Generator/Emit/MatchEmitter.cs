using ErrorCatalogs.Generator.Pipeline;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes the typed match: the runtime's match with the table's own enum and categories.</summary>
internal static class MatchEmitter
{
    public static void Write(SourceWriter writer, Names names, EmitOptions options)
    {
        string nullable = options.HasNullableReferences ? "?" : "";
        writer.Lines($"""
            /// <summary>What <see cref="{names.Facade}"/> makes of a reply.</summary>
            /// <remarks>Made for patterns: <c>match is {"{ Error: " + names.Enum + ".Unknown, IsTransient: true }"}</c>.</remarks>
            {Names.GeneratedCode}
            {names.Access} readonly struct {names.Match} : global::System.IEquatable<{names.Match}>
            """);
        using (writer.Block())
        {
            writer.Lines($"""
                private readonly global::ErrorCatalogs.ErrorMatch match;

                internal {names.Match}(global::ErrorCatalogs.ErrorMatch match)
                {"{"}
                    this.match = match;
                {"}"}

                /// <summary>The error; <see cref="{names.Enum}.Unknown"/> where none of this catalog fits.</summary>
                public {names.Enum} Error => match.TryGet(out {names.Enum} error) ? error : default;

                """);
            if (names.Category is { } category)
            {
                writer.Lines($"""
                    /// <summary>The kind of error.</summary>
                    public {category} Category => ({category})match.CategoryValue;

                    """);
            }

            writer.Lines($"""
                /// <summary>Whether an entry was found.</summary>
                public bool IsKnown => match.IsKnown;

                /// <summary>How sure the match is.</summary>
                public global::ErrorCatalogs.Confidence Confidence => match.Confidence;

                /// <summary>What the reply means for the attempt.</summary>
                public global::ErrorCatalogs.Severity Severity => match.Severity;

                /// <summary>Whether the attempt failed for now.</summary>
                public bool IsTransient => match.IsTransient;

                /// <summary>Whether the attempt will fail again unless something is changed.</summary>
                public bool IsPermanent => match.IsPermanent;

                /// <summary>Whether nothing failed.</summary>
                public bool IsSuccess => match.IsSuccess;

                /// <summary>Whether and when to try again.</summary>
                public global::ErrorCatalogs.RetryAdvice Retry => match.Retry;

                /// <summary>How long to wait from now on before the next try, where the reply says it; null where it does not.</summary>
                /// <remarks>Null also when the reply was given as a span; then ask <see cref="RetryTimeIn(global::System.ReadOnlySpan{"{char}"})"/>.</remarks>
                public global::System.TimeSpan? RetryAfter => match.RetryAfter;

                /// <summary>From when on to try again, where the reply states a date; null where it does not.</summary>
                /// <remarks>Null also when the reply was given as a span; then ask <see cref="RetryTimeIn(global::System.ReadOnlySpan{"{char}"})"/>.</remarks>
                public global::System.DateTimeOffset? RetryAt => match.RetryAt;

                /// <summary>The protocol whose form the reply has.</summary>
                public global::ErrorCatalogs.Protocol Protocol => match.Protocol;

                /// <summary>The SMTP reply code that was read; 0 where there is none.</summary>
                public int ReplyCode => match.ReplyCode;

                /// <summary>The enhanced status code that was read; without value where there is none.</summary>
                public global::ErrorCatalogs.EnhancedStatusCode Enhanced => match.Enhanced;

                /// <summary>All codes that were read, an HTTP status and an error number among them.</summary>
                public global::ErrorCatalogs.Reply Reply => match.Reply;

                /// <summary>The reply as it was given, or what was read of an exception, a code, a status or a response; null when it was given as a span.</summary>
                public string{nullable} Text => match.Text;

                /// <summary>What stood in the reply where the entry's text has placeholders.</summary>
                /// <remarks>Empty when the reply was given as a span; then ask <see cref="CapturesIn(global::System.ReadOnlySpan{"{char}"})"/>.</remarks>
                public global::System.Collections.Generic.IReadOnlyList<global::ErrorCatalogs.Capture> Captures => match.Captures;

                /// <summary>Everything the catalog knows of the error.</summary>
                public global::ErrorCatalogs.CatalogEntry Entry => match.Entry;

                /// <summary>What stood in the reply in the place of a placeholder.</summary>
                /// <param name="name">The placeholder's name.</param>
                /// <returns>The text; null where it did not occur.</returns>
                public string{nullable} Capture(string name) => match.Capture(name);

                /// <summary>What stood in a reply that was given as a span where the entry's text has placeholders.</summary>
                /// <param name="reply">The reply that was matched.</param>
                public global::System.Collections.Generic.IReadOnlyList<global::ErrorCatalogs.Capture> CapturesIn(global::System.ReadOnlySpan<char> reply) => match.CapturesIn(reply);

                /// <summary>What stood in a reply that was given as UTF-8 where the entry's text has placeholders.</summary>
                /// <param name="utf8Reply">The reply that was matched.</param>
                public global::System.Collections.Generic.IReadOnlyList<global::ErrorCatalogs.Capture> CapturesIn(global::System.ReadOnlySpan<byte> utf8Reply) => match.CapturesIn(utf8Reply);

                /// <summary>When to try again, as a reply states it that was given as a span.</summary>
                /// <param name="reply">The reply that was matched.</param>
                /// <returns>A wait or a date, or neither where the reply states no time.</returns>
                public global::ErrorCatalogs.RetryTime RetryTimeIn(global::System.ReadOnlySpan<char> reply) => match.RetryTimeIn(reply);

                /// <summary>When to try again, as a reply states it that was given as UTF-8.</summary>
                /// <param name="utf8Reply">The reply that was matched.</param>
                /// <returns>A wait or a date, or neither where the reply states no time.</returns>
                public global::ErrorCatalogs.RetryTime RetryTimeIn(global::System.ReadOnlySpan<byte> utf8Reply) => match.RetryTimeIn(utf8Reply);

                /// <summary>How long to wait before the next try, seen from a given time.</summary>
                /// <param name="now">The present time; it matters only where the reply states a date.</param>
                /// <returns>The wait, zero where the date is past; null where the reply states no time.</returns>
                /// <remarks>Null also when the reply was given as a span; then ask <c>RetryTimeIn(reply).From(now)</c>.</remarks>
                public global::System.TimeSpan? GetRetryAfter(global::System.DateTimeOffset now) => match.GetRetryAfter(now);

                #if NET8_0_OR_GREATER
                /// <summary>How long to wait before the next try, by a given clock.</summary>
                /// <param name="clock">Tells the present time; it is asked only where the reply states a date.</param>
                /// <returns>The wait, zero where the date is past; null where the reply states no time.</returns>
                /// <remarks>Null also when the reply was given as a span; then ask <c>RetryTimeIn(reply).From(clock.GetUtcNow())</c>.</remarks>
                public global::System.TimeSpan? GetRetryAfter(global::System.TimeProvider clock) => match.GetRetryAfter(clock);
                #endif

                /// <summary>The match without its types, for code that serves several catalogs.</summary>
                /// <param name="match">The typed match.</param>
                public static implicit operator global::ErrorCatalogs.ErrorMatch({names.Match} match) => match.match;

                /// <summary>Whether two matches have the same error, confidence, codes and text; one of a span has no text.</summary>
                /// <param name="left">One match.</param>
                /// <param name="right">The other match.</param>
                public static bool operator ==({names.Match} left, {names.Match} right) => left.match == right.match;

                /// <summary>Whether two matches differ in error, confidence, codes or text; one of a span has no text.</summary>
                /// <param name="left">One match.</param>
                /// <param name="right">The other match.</param>
                public static bool operator !=({names.Match} left, {names.Match} right) => left.match != right.match;

                /// <summary>Whether another match has the same error, confidence, codes and text; one of a span has no text.</summary>
                /// <param name="other">The other match.</param>
                public bool Equals({names.Match} other) => match == other.match;

                /// <inheritdoc/>
                public override bool Equals(object{nullable} obj) => obj is {names.Match} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => match.GetHashCode();

                /// <summary>Error and codes in short, for logs.</summary>
                public override string ToString() => match.ToString();
                """);
        }
    }
}
