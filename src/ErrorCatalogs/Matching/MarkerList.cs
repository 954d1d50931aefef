using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>The markers that were found in a reply: at most four, the strongest first.</summary>
/// <remarks>A token outweighs other markers, and all outweigh those aside of the text. Among equals the later one does: causes are told after their effects.</remarks>
internal struct MarkerList
{
    private const int Capacity = 4;

    private Marker first;
    private Marker second;
    private Marker third;
    private Marker fourth;

    public int Count { get; private set; }

    /// <summary>The marker at an index; the strongest has index 0.</summary>
    public readonly Marker this[int index] => index switch { 0 => first, 1 => second, 2 => third, _ => fourth };

    /// <summary>Takes a marker up.</summary>
    public void Add(Marker marker)
    {
        int at = 0;
        while (at < Count && Rank(this[at]) > Rank(marker))
        {
            at++;
        }

        for (int i = Count < Capacity ? Count : Capacity - 1; i > at; i--)
        {
            Set(i, this[i - 1]);
        }

        if (at < Capacity)
        {
            Set(at, marker);
            Count = Count < Capacity ? Count + 1 : Capacity;
        }
    }

    /// <summary>The weight of the marker at an index.</summary>
    public readonly int Weight(int index) =>
        (this[index].Words == 0 ? Matching.Weight.MarkerAside : this[index].IsToken ? Matching.Weight.Token : Matching.Weight.Marker) - (10 * index);

    /// <summary>Whether a part of a key is among the markers.</summary>
    public readonly bool ContainsAny(in ImageKey key)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Is(key, this[i].Identity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of the answer beside it comes behind all that it says itself.</summary>
    private static int Rank(Marker marker) => marker.Words == 0 ? 0 : marker.IsToken ? 2 : 1;

    private static bool Is(in ImageKey key, int identity) =>
        identity == key.Identity(ImageLayout.KeyHasResponse)
        || identity == key.Identity(ImageLayout.KeyHasApp)
        || identity == key.Identity(ImageLayout.KeyHasException)
        || identity == key.Identity(ImageLayout.KeyHasToken);

    private void Set(int index, Marker marker)
    {
        switch (index)
        {
            case 0:
                first = marker;
                break;
            case 1:
                second = marker;
                break;
            case 2:
                third = marker;
                break;
            default:
                fourth = marker;
                break;
        }
    }
}

/// <summary>A marker found in a reply.</summary>
/// <param name="Identity">The place of its text among the strings of the image.</param>
/// <param name="Template">The place of its template.</param>
/// <param name="IsToken">Whether the table names it as a token.</param>
/// <param name="Words">How many words of the reply it is; 0 where it stands aside of the text, in the event that quotes it.</param>
internal readonly record struct Marker(int Identity, int Template, bool IsToken, int Words);
