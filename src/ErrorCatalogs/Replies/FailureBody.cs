using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>
/// Bodies that say that the request failed, though the status of HTTP is a success, as that of a batch is whatever became of its messages:
/// <c>{"success":false,"error":"..."}</c>, <c>[{"status":"rejected","reject_reason":"..."}]</c>, <c>{"data":null,"errors":[...]}</c>.
/// </summary>
internal static class FailureBody
{
    /// <summary>Whether some member of a body that is JSON says so.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text)
    {
        JsonMembers members = new(text);
        while (members.MoveNext())
        {
            if (IsFailure(members))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFailure(in JsonMembers member) =>
        IsSuccess(member.Name) ? AsciiBytes.Equals(member.Scalar, "false"u8)
        : IsError(member.Name) ? member.Mark is (byte)'{' or (byte)'[' ? !member.IsHollow : !IsNothing(member.Scalar)
        : IsCount(member.Name) ? member.Mark == '[' ? !member.IsHollow : member.Mark is (>= (byte)'1' and <= (byte)'9') or (byte)'t'
        : IsOutcome(member.Name) && member.Mark == '"' && IsFailed(member.Scalar);

    /// <summary>Whether a member by its name is true where all went well.</summary>
    private static bool IsSuccess(ReadOnlySpan<byte> name) =>
        AsciiBytes.Equals(name, "success"u8) || AsciiBytes.Equals(name, "ok"u8) || AsciiBytes.Equals(name, "successful"u8) || AsciiBytes.Equals(name, "succeeded"u8)
        || AsciiBytes.Equals(name, "issuccess"u8) || AsciiBytes.Equals(name, "is_success"u8);

    /// <summary>Whether a member by its name is there, or is something, only where there is an error.</summary>
    private static bool IsError(ReadOnlySpan<byte> name) =>
        CodeName.EndsWith(name, "error"u8) || CodeName.EndsWith(name, "errors"u8) || CodeName.EndsWith(name, "errorcode"u8) || CodeName.EndsWith(name, "error_code"u8)
        || CodeName.EndsWith(name, "errormessage"u8) || CodeName.EndsWith(name, "error_message"u8) || AsciiBytes.Equals(name, "failures"u8) || AsciiBytes.Equals(name, "fault"u8)
        || AsciiBytes.Equals(name, "reject_reason"u8);

    /// <summary>Whether a member by its name counts or lists messages that were not taken.</summary>
    private static bool IsCount(ReadOnlySpan<byte> name) =>
        AsciiBytes.Equals(name, "failed"u8) || AsciiBytes.Equals(name, "rejected"u8) || AsciiBytes.Equals(name, "total_rejected_recipients"u8);

    /// <summary>Whether a member by its name says how it went.</summary>
    private static bool IsOutcome(ReadOnlySpan<byte> name) =>
        AsciiBytes.Equals(name, "status"u8) || AsciiBytes.Equals(name, "result"u8) || AsciiBytes.Equals(name, "state"u8) || AsciiBytes.Equals(name, "outcome"u8)
        || AsciiBytes.Equals(name, "code"u8);

    private static bool IsFailed(ReadOnlySpan<byte> outcome) =>
        AsciiBytes.Equals(outcome, "error"u8) || AsciiBytes.Equals(outcome, "failed"u8) || AsciiBytes.Equals(outcome, "failure"u8) || AsciiBytes.Equals(outcome, "fail"u8)
        || AsciiBytes.Equals(outcome, "rejected"u8) || AsciiBytes.Equals(outcome, "invalid"u8);

    /// <summary>Whether the value of such a member says that there is no error: <c>null</c>, <c>""</c>, <c>0</c>, <c>"OK"</c>.</summary>
    private static bool IsNothing(ReadOnlySpan<byte> value) =>
        value.IsEmpty || AsciiBytes.Equals(value, "null"u8) || AsciiBytes.Equals(value, "false"u8) || AsciiBytes.Equals(value, "none"u8) || AsciiBytes.Equals(value, "ok"u8)
        || AsciiBytes.Equals(value, "success"u8) || AsciiBytes.Equals(value, "0"u8);
}
