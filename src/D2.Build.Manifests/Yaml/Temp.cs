#pragma warning disable
using System.Text;
namespace D2.Build.Manifests;
public sealed class Utf8Buffer { public StringBuilder S = new(); byte[] b; public void Clear(){S.Clear();} public ReadOnlySpan<byte> WrittenSpan => b = Encoding.UTF8.GetBytes(S.ToString()); }
public static class YamlWriter {
 static readonly string[] Rank = ["apiVersion","kind","apiGroup","metadata","name","namespace"];
 public static void Write(IReadOnlyList<Node> docs, Utf8Buffer o){ for(int i=0;i<docs.Count;i++){ if(i>0)o.S.Append("---\n"); W(docs[i],0,o.S,true);} }
 static int R(string k){var i=Array.IndexOf(Rank,k); return i<0?99:i;}
 static void W(Node n,int ind,StringBuilder s,bool first){
  if(n is Mapping m){ foreach(var p in m.OrderBy(p=>R(p.Key)).ThenBy(p=>p.Key,StringComparer.Ordinal)){ if(!first)s.Append(' ',ind); first=false; s.Append(System.Text.Json.JsonSerializer.Serialize(p.Key)).Append(':'); C(p.Value,ind,s);} }
  else if(n is Sequence q){ foreach(Node x in (IReadOnlyList<Node>)q){ if(!first)s.Append(' ',ind); first=false; s.Append("- "); if(x is Scalar c){V(c,s);s.Append('\n');} else W(x,ind+2,s,true);} }
 }
 static void C(Node v,int ind,StringBuilder s){ if(v is Scalar c){s.Append(' ');V(c,s);s.Append('\n');} else if(v is Mapping{} m && !m.Any()) s.Append(" {}\n"); else if (v is Sequence q&&q.Count==0) s.Append(" []\n"); else {s.Append('\n'); W(v,ind+2,s,false);} }
 static void V(Scalar c,StringBuilder s){ s.Append(c.Kind==ScalarKind.Text?System.Text.Json.JsonSerializer.Serialize(c.Text):c.Text); }
}
