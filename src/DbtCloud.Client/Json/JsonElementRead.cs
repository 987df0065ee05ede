using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Reads the value that the reader stands on; when it is not understood, the reader stays on its first token.</summary>
internal delegate ReadOutcome JsonElementRead<T>(ref Utf8JsonReader reader, JsonReadContext context, out T value);
